import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Taps","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/Taps.md","filePath":"api/@convlang/ops/interfaces/Taps.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/Taps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / Taps</p><h1 id="interface-taps" tabindex="-1">Interface: Taps <a class="header-anchor" href="#interface-taps" aria-label="Permalink to &quot;Interface: Taps&quot;">​</a></h1><p>A linear map along an axis: output <code>i</code> is the sum of <code>weights[k] * x[cells[k]]</code> for <code>k</code> from <code>starts[i]</code> to <code>starts[i + 1] - 1</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="cells" tabindex="-1">cells <a class="header-anchor" href="#cells" aria-label="Permalink to &quot;cells&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>cells</strong>: <code>Int32Array</code></p></blockquote><hr><h3 id="starts" tabindex="-1">starts <a class="header-anchor" href="#starts" aria-label="Permalink to &quot;starts&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>starts</strong>: <code>Int32Array</code></p></blockquote><hr><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weights</strong>: <code>Float64Array</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/Taps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Taps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Taps as default
};
