import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"012 The conformance kit lies below the backends","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/012-kit-below-backends.md","filePath":"decisions/012-kit-below-backends.md"}');
const _sfc_main = { name: "decisions/012-kit-below-backends.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_012-the-conformance-kit-lies-below-the-backends" tabindex="-1">012 The conformance kit lies below the backends <a class="header-anchor" href="#_012-the-conformance-kit-lies-below-the-backends" aria-label="Permalink to &quot;012 The conformance kit lies below the backends&quot;">​</a></h1><p><strong>Decision.</strong> <code>@convlang/backend-conformance</code> is on a lower level than every backend and than <code>train</code>. It trains its golden networks with training graphs alone: compile, <code>createTrainingGraph</code>, initial values, batches, and a loop of ten lines.</p><p><strong>Why.</strong> The tests of our own backends use the kit as those of others do. With the kit above <code>train</code>, whose tests run on the TypeScript backend, the packages would form a circle, which nx rightly refuses. What the kit would have taken from <code>train</code> is not what it tests: schedules, checkpoints and metrics are the same for every backend.</p><p><strong>Cost.</strong> The step&#39;s loop exists twice, once with everything a run needs and once bare. First values of parameters moved from <code>train</code> to <code>backend</code>, as they are part of what every backend must start from.</p><p><strong>When to revisit.</strong> Not foreseen.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/012-kit-below-backends.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _012KitBelowBackends = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _012KitBelowBackends as default
};
