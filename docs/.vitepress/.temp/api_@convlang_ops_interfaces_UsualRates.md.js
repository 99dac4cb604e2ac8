import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UsualRates","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/UsualRates.md","filePath":"api/@convlang/ops/interfaces/UsualRates.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/UsualRates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / UsualRates</p><h1 id="interface-usualrates" tabindex="-1">Interface: UsualRates <a class="header-anchor" href="#interface-usualrates" aria-label="Permalink to &quot;Interface: UsualRates&quot;">​</a></h1><p>Learning rates that are used: outside of <code>low</code> to <code>high</code> W708 warns and offers <code>common</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="common" tabindex="-1">common <a class="header-anchor" href="#common" aria-label="Permalink to &quot;common&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>common</strong>: <code>number</code></p></blockquote><hr><h3 id="high" tabindex="-1">high <a class="header-anchor" href="#high" aria-label="Permalink to &quot;high&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>high</strong>: <code>number</code></p></blockquote><hr><h3 id="low" tabindex="-1">low <a class="header-anchor" href="#low" aria-label="Permalink to &quot;low&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>low</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/UsualRates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UsualRates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UsualRates as default
};
