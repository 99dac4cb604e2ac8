import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"002 Layers are not ops","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/002-layers-and-ops.md","filePath":"decisions/002-layers-and-ops.md"}');
const _sfc_main = { name: "decisions/002-layers-and-ops.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_002-layers-are-not-ops" tabindex="-1">002 Layers are not ops <a class="header-anchor" href="#_002-layers-are-not-ops" aria-label="Permalink to &quot;002 Layers are not ops&quot;">​</a></h1><p><strong>Decision.</strong> A layer is a word of the language (<code>conv</code>, <code>l2pool</code>, <code>scale</code>), with its arguments as people write them and a function that builds ops. An op is a node of the graph (<code>conv</code>, <code>matmul</code>, <code>reluGrad</code>) with attributes that are complete: four pads, never <code>same</code>. Both live beside each other in <code>packages/ops</code>, one folder a topic.</p><p><strong>Why.</strong> A file says <code>pad same</code>, <code>global</code>, <code>round ceil</code>; a backend should never see those words, or each backend would interpret them anew, and that is where ports go wrong. Many layers are a few ops in a row (<code>l2pool</code> is a square, a sum and a root), so they need no kernel and no gradient of their own. Training needs ops that no layer has.</p><p><strong>Cost.</strong> Two definitions for what feels like one thing, where a layer is exactly one op.</p><p><strong>When to revisit.</strong> When importers (ONNX) bring ops whose attributes no layer can say: printing such a graph as a file would need a word for each.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/002-layers-and-ops.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _002LayersAndOps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _002LayersAndOps as default
};
