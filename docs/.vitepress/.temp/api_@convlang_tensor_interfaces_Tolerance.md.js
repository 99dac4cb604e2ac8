import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Tolerance","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/tensor/interfaces/Tolerance.md","filePath":"api/@convlang/tensor/interfaces/Tolerance.md"}');
const _sfc_main = { name: "api/@convlang/tensor/interfaces/Tolerance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/tensor</a> / Tolerance</p><h1 id="interface-tolerance" tabindex="-1">Interface: Tolerance <a class="header-anchor" href="#interface-tolerance" aria-label="Permalink to &quot;Interface: Tolerance&quot;">​</a></h1><p>How far a number may be from the expected one: <code>|a - e| &lt;= absolute + relative * |e|</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="absolute" tabindex="-1">absolute <a class="header-anchor" href="#absolute" aria-label="Permalink to &quot;absolute&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>absolute</strong>: <code>number</code></p></blockquote><hr><h3 id="relative" tabindex="-1">relative <a class="header-anchor" href="#relative" aria-label="Permalink to &quot;relative&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>relative</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/tensor/interfaces/Tolerance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Tolerance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Tolerance as default
};
