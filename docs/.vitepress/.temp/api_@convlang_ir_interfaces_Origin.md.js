import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Origin","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/Origin.md","filePath":"api/@convlang/ir/interfaces/Origin.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/Origin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / Origin</p><h1 id="interface-origin" tabindex="-1">Interface: Origin <a class="header-anchor" href="#interface-origin" aria-label="Permalink to &quot;Interface: Origin&quot;">​</a></h1><p>Where in a source text something came from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="calls" tabindex="-1">calls? <a class="header-anchor" href="#calls" aria-label="Permalink to &quot;calls?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>calls?</strong>: readonly <code>number</code>[]</p></blockquote><p>For each link of <code>chain</code> the number of its call, counted through the model: two layers lie in the same call where it is the same, also when the calls stand at one place, as in a repeat. Missing where there is no call.</p><hr><h3 id="chain" tabindex="-1">chain <a class="header-anchor" href="#chain" aria-label="Permalink to &quot;chain&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>chain</strong>: readonly <a href="./../../diagnostics/interfaces/ChainLink"><code>ChainLink</code></a>[]</p></blockquote><p>Block calls that led here, outermost first.</p><hr><h3 id="span" tabindex="-1">span? <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>span?</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><p>Missing where the place is in no text that a person has.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/Origin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Origin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Origin as default
};
