import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Bounds","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Bounds.md","filePath":"api/@convlang/ops/interfaces/Bounds.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Bounds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Bounds</p><h1 id="interface-bounds" tabindex="-1">Interface: Bounds <a class="header-anchor" href="#interface-bounds" aria-label="Permalink to &quot;Interface: Bounds&quot;">​</a></h1><p>Bounds of a number. <code>above</code> and <code>below</code> are not allowed themselves.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="above" tabindex="-1">above? <a class="header-anchor" href="#above" aria-label="Permalink to &quot;above?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>above?</strong>: <code>number</code></p></blockquote><hr><h3 id="below" tabindex="-1">below? <a class="header-anchor" href="#below" aria-label="Permalink to &quot;below?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>below?</strong>: <code>number</code></p></blockquote><hr><h3 id="iswhole" tabindex="-1">isWhole? <a class="header-anchor" href="#iswhole" aria-label="Permalink to &quot;isWhole?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>isWhole?</strong>: <code>boolean</code></p></blockquote><hr><h3 id="max" tabindex="-1">max? <a class="header-anchor" href="#max" aria-label="Permalink to &quot;max?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>max?</strong>: <code>number</code></p></blockquote><hr><h3 id="min" tabindex="-1">min? <a class="header-anchor" href="#min" aria-label="Permalink to &quot;min?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>min?</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Bounds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Bounds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Bounds as default
};
