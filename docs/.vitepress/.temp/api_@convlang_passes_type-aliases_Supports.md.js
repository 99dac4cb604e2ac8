import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Supports","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/type-aliases/Supports.md","filePath":"api/@convlang/passes/type-aliases/Supports.md"}');
const _sfc_main = { name: "api/@convlang/passes/type-aliases/Supports.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / Supports</p><h1 id="type-alias-supports" tabindex="-1">Type Alias: Supports <a class="header-anchor" href="#type-alias-supports" aria-label="Permalink to &quot;Type Alias: Supports&quot;">​</a></h1><blockquote><p><strong>Supports</strong> = (<code>op</code>, <code>attrs</code>) =&gt; <code>boolean</code></p></blockquote><p>Whether a backend runs an application of an op as it is; <code>attrs</code> are complete.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="op" tabindex="-1">op <a class="header-anchor" href="#op" aria-label="Permalink to &quot;op&quot;">​</a></h3><p><code>string</code></p><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/type-aliases/Supports.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Supports = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Supports as default
};
