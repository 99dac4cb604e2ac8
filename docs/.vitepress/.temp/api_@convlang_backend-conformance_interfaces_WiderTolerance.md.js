import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WiderTolerance","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/WiderTolerance.md","filePath":"api/@convlang/backend-conformance/interfaces/WiderTolerance.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/WiderTolerance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / WiderTolerance</p><h1 id="interface-widertolerance" tabindex="-1">Interface: WiderTolerance <a class="header-anchor" href="#interface-widertolerance" aria-label="Permalink to &quot;Interface: WiderTolerance&quot;">​</a></h1><p>How much further from the reference numbers may be, and why.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="factor" tabindex="-1">factor <a class="header-anchor" href="#factor" aria-label="Permalink to &quot;factor&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>factor</strong>: <code>number</code></p></blockquote><hr><h3 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reason</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/WiderTolerance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WiderTolerance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WiderTolerance as default
};
