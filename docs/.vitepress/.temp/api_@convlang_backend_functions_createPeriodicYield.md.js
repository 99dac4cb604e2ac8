import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createPeriodicYield()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/createPeriodicYield.md","filePath":"api/@convlang/backend/functions/createPeriodicYield.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/createPeriodicYield.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / createPeriodicYield</p><h1 id="function-createperiodicyield" tabindex="-1">Function: createPeriodicYield() <a class="header-anchor" href="#function-createperiodicyield" aria-label="Permalink to &quot;Function: createPeriodicYield()&quot;">​</a></h1><blockquote><p><strong>createPeriodicYield</strong>(<code>longest?</code>): () =&gt; <code>Promise</code>&lt;<code>void</code>&gt; | <code>undefined</code></p></blockquote><p>Lets timers, signals and pages have their turn now and then: work in the calling thread would else keep them waiting to its end.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="longest" tabindex="-1">longest? <a class="header-anchor" href="#longest" aria-label="Permalink to &quot;longest?&quot;">​</a></h3><p><code>number</code> = <code>40</code></p><p>time in milliseconds that the work keeps everything else waiting</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>a function to be called between steps of the work; mostly it does nothing, and else the work is to wait for its promise</p><p>() =&gt; <code>Promise</code>&lt;<code>void</code>&gt; | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/createPeriodicYield.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPeriodicYield = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPeriodicYield as default
};
