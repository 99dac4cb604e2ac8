import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelCounts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/ModelCounts.md","filePath":"api/@convlang/semantics/interfaces/ModelCounts.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/ModelCounts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / ModelCounts</p><h1 id="interface-modelcounts" tabindex="-1">Interface: ModelCounts <a class="header-anchor" href="#interface-modelcounts" aria-label="Permalink to &quot;Interface: ModelCounts&quot;">​</a></h1><p>Numbers of a model by the counting rule of its publishers: trained numbers, and multiplications by weights.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="auxmacs" tabindex="-1">auxMacs <a class="header-anchor" href="#auxmacs" aria-label="Permalink to &quot;auxMacs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>auxMacs</strong>: <code>number</code></p></blockquote><p>The same for the side heads.</p><hr><h3 id="auxparams" tabindex="-1">auxParams <a class="header-anchor" href="#auxparams" aria-label="Permalink to &quot;auxParams&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>auxParams</strong>: <code>number</code></p></blockquote><p>Trained and frozen numbers of the side heads (taps).</p><hr><h3 id="macs" tabindex="-1">macs <a class="header-anchor" href="#macs" aria-label="Permalink to &quot;macs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>macs</strong>: <code>number</code></p></blockquote><p>Multiplications by weights in the main network for one input, at inference.</p><hr><h3 id="params" tabindex="-1">params <a class="header-anchor" href="#params" aria-label="Permalink to &quot;params&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>params</strong>: <code>number</code></p></blockquote><p>Trained and frozen numbers of the main network; shared ones count once.</p><hr><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>state</strong>: <code>number</code></p></blockquote><p>Numbers that are kept but not trained: running means and variances, of the main network.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/ModelCounts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelCounts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelCounts as default
};
