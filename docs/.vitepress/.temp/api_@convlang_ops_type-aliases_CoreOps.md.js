import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CoreOps","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/CoreOps.md","filePath":"api/@convlang/ops/type-aliases/CoreOps.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/CoreOps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / CoreOps</p><h1 id="type-alias-coreops" tabindex="-1">Type Alias: CoreOps <a class="header-anchor" href="#type-alias-coreops" aria-label="Permalink to &quot;Type Alias: CoreOps&quot;">​</a></h1><blockquote><p><strong>CoreOps</strong> = <a href="./JoinedTables"><code>JoinedTables</code></a>&lt;<em>typeof</em> <code>topics</code>[keyof <em>typeof</em> <code>topics</code>][<code>&quot;ops&quot;</code>]&gt;</p></blockquote><p>The ops of all topics, by name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/CoreOps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CoreOps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CoreOps as default
};
