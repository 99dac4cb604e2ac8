import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Inferred","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Inferred.md","filePath":"api/@convlang/ops/interfaces/Inferred.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Inferred.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Inferred</p><h1 id="interface-inferred" tabindex="-1">Interface: Inferred <a class="header-anchor" href="#interface-inferred" aria-label="Permalink to &quot;Interface: Inferred&quot;">​</a></h1><p>Complete attributes and output types of one application of an op.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>attrs</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p></blockquote><hr><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>outputs</strong>: readonly <a href="./../../ir/interfaces/ValueType"><code>ValueType</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Inferred.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Inferred = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Inferred as default
};
