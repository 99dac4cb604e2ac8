import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WindowMismatch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/WindowMismatch.md","filePath":"api/@convlang/ops/interfaces/WindowMismatch.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/WindowMismatch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WindowMismatch</p><h1 id="interface-windowmismatch" tabindex="-1">Interface: WindowMismatch <a class="header-anchor" href="#interface-windowmismatch" aria-label="Permalink to &quot;Interface: WindowMismatch&quot;">​</a></h1><p>Why a window does not fit: <code>too-small</code> when it is larger than the padded image in some direction.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="axes" tabindex="-1">axes <a class="header-anchor" href="#axes" aria-label="Permalink to &quot;axes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>axes</strong>: readonly [<a href="./WindowAxis"><code>WindowAxis</code></a>, <a href="./WindowAxis"><code>WindowAxis</code></a>]</p></blockquote><p>Height and width; of a signal the one row, which always fits, and the length.</p><hr><h3 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reason</strong>: <code>&quot;inexact&quot;</code> | <code>&quot;too-small&quot;</code></p></blockquote><hr><h3 id="request" tabindex="-1">request <a class="header-anchor" href="#request" aria-label="Permalink to &quot;request&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>request</strong>: <a href="./WindowRequest"><code>WindowRequest</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/WindowMismatch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WindowMismatch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WindowMismatch as default
};
