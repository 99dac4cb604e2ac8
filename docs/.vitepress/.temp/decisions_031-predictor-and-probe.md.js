import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"031 A predictor holds the device, and a probe is a pass","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/031-predictor-and-probe.md","filePath":"decisions/031-predictor-and-probe.md"}');
const _sfc_main = { name: "decisions/031-predictor-and-probe.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_031-a-predictor-holds-the-device-and-a-probe-is-a-pass" tabindex="-1">031 A predictor holds the device, and a probe is a pass <a class="header-anchor" href="#_031-a-predictor-holds-the-device-and-a-probe-is-a-pass" aria-label="Permalink to &quot;031 A predictor holds the device, and a probe is a pass&quot;">​</a></h1><p><strong>Decision.</strong> <code>createPredictor(model, weights, { backend, layers, taps })</code> owns one device state and one executable for each count of images that it meets. Calls that overlap share executables, also one that is still being compiled; their order on the device is the contract of <code>DeviceState</code> (025). What is wanted is said when the predictor is made, not at each call: one graph serves all calls, and a misspelt layer is an error before anything is on the device. <code>dispose</code> gives a promise: a call in several parts is done to its end, and only then may the backend go. <code>predict</code> is a predictor of one call. <code>probeLayers</code> of <code>passes</code> is the one way to hand out what layers give; the search for numbers that are not finite stands on it, and with it training, evaluation and comparison.</p><p><strong>Why.</strong> A server, a page, an editor and pictures run one model many times, and look at what lies between its layers. <code>predict</code> compiled the graph and wrote the weights at each call and gave rows only, and what looked inside made a graph with further outputs by its own means.</p><p><strong>Cost.</strong> An executable for each count of images, at most 100; a caller that wants fewer asks in groups of one size. Images are copied when a call is made, since a call in parts reads them later, and the caller&#39;s arrays are the caller&#39;s again when the call returns.</p><p><strong>Left aside.</strong> The comparison&#39;s probe hands out every value, not every layer; both are <code>selectOutputs</code>.</p><p><strong>When to revisit.</strong> When a backend can run one executable at several batch sizes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/031-predictor-and-probe.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _031PredictorAndProbe = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _031PredictorAndProbe as default
};
