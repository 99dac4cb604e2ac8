import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BackendUse","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/BackendUse.md","filePath":"api/@convlang/train/interfaces/BackendUse.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/BackendUse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / BackendUse</p><h1 id="interface-backenduse" tabindex="-1">Interface: BackendUse <a class="header-anchor" href="#interface-backenduse" aria-label="Permalink to &quot;Interface: BackendUse&quot;">​</a></h1><p>What computes.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./EvaluateOptions"><code>EvaluateOptions</code></a></li><li><a href="./PredictorOptions"><code>PredictorOptions</code></a></li><li><a href="./RunOptions"><code>RunOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="alternatives" tabindex="-1">alternatives? <a class="header-anchor" href="#alternatives" aria-label="Permalink to &quot;alternatives?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>alternatives?</strong>: () =&gt; <code>Promise</code>&lt;readonly <a href="./../../backend/interfaces/BackendAbilities"><code>BackendAbilities</code></a>[]&gt;</p></blockquote><p>Other backends, to name those that can do what this one cannot. Asked for only then. Default none.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;readonly <a href="./../../backend/interfaces/BackendAbilities"><code>BackendAbilities</code></a>[]&gt;</p><hr><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>backend</strong>: <a href="./../../backend/interfaces/Backend"><code>Backend</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/BackendUse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BackendUse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BackendUse as default
};
