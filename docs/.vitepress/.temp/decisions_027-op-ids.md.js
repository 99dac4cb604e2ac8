import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"027 An op has an id that outlives its name","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/027-op-ids.md","filePath":"decisions/027-op-ids.md"}');
const _sfc_main = { name: "decisions/027-op-ids.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_027-an-op-has-an-id-that-outlives-its-name" tabindex="-1">027 An op has an id that outlives its name <a class="header-anchor" href="#_027-an-op-has-an-id-that-outlives-its-name" aria-label="Permalink to &quot;027 An op has an id that outlives its name&quot;">​</a></h1><p><strong>Decision.</strong> Hashes of a model (<code>inference</code> in weights, and the fingerprint in checkpoints, 019) know an op by its <code>id</code>: its first name. An op that is renamed keeps it: <code>scatterSlice</code> has the id <code>embed</code>, <code>scaleShift</code> the id <code>affine</code>. Everywhere else an op has only its name.</p><p><strong>Why.</strong> <code>embed</code> and <code>affine</code> mean other things in the field: a lookup of rows, and a product with a matrix. Weights of networks with channels of zeros would have been refused as those of another network, checkpoints too.</p><p><strong>Cost.</strong> A new op must not take an old name; a test of <code>ops</code> holds that ids are different.</p><p><strong>Left aside.</strong> Two hashes for some versions: nobody knows when the last old file has gone.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/027-op-ids.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _027OpIds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _027OpIds as default
};
