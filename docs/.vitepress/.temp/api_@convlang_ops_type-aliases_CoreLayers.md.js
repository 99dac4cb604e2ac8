import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CoreLayers","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/CoreLayers.md","filePath":"api/@convlang/ops/type-aliases/CoreLayers.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/CoreLayers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / CoreLayers</p><h1 id="type-alias-corelayers" tabindex="-1">Type Alias: CoreLayers <a class="header-anchor" href="#type-alias-corelayers" aria-label="Permalink to &quot;Type Alias: CoreLayers&quot;">​</a></h1><blockquote><p><strong>CoreLayers</strong> = <a href="./JoinedTables"><code>JoinedTables</code></a>&lt;<a href="./LayersOf"><code>LayersOf</code></a>&lt;<em>typeof</em> <code>topics</code>[keyof <em>typeof</em> <code>topics</code>]&gt;&gt;</p></blockquote><p>The layers of all topics, by their words.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/CoreLayers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CoreLayers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CoreLayers as default
};
