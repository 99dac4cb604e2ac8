import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"042 The kit trains what the definitions show","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/042-derived-networks.md","filePath":"decisions/042-derived-networks.md"}');
const _sfc_main = { name: "decisions/042-derived-networks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_042-the-kit-trains-what-the-definitions-show" tabindex="-1">042 The kit trains what the definitions show <a class="header-anchor" href="#_042-the-kit-trains-what-the-definitions-show" aria-label="Permalink to &quot;042 The kit trains what the definitions show&quot;">​</a></h1><p><strong>Decision.</strong> Ten golden networks of the conformance kit are written, and keep their names. What they lack of the core&#39;s layers, losses and optimisers, and of the ops of their steps, is trained by networks that <code>deriveNetworks</code> makes: stages from the <code>examples</code> of the layers, each loss behind each end, each optimiser at its default rate. They are named by what they add. A test says that no word of the core and no op with a gradient is left out, but for three that no step has.</p><p><strong>Why.</strong> A new layer was trained by the kit only when somebody thought of a network for it: of 24 layers six were in none, and nine ops with a gradient. A definition has its examples anyway, for its page and for checks of plugins.</p><p><strong>Left aside.</strong> The ten made from definitions too: they are such as people write, with blocks, heads and settings that work together, and reports are kept of them. A field for the kit alone. A table of connections, which no example can hold, stands in the front of the derived networks. A loss that takes values only is not derived, as digits are classes; the test then names it.</p><p><strong>Cost.</strong> 1.5 s of processor time where checks are listed (7 to 12 % of a run of the kit on <code>tfjs-wasm</code> and <code>ts</code>), and one more network for each backend: in runs by turns the 707 checks took 0.92 to 1.04 of the processor time of the 706.</p><p><strong>When to revisit.</strong> When layers come whose examples cannot stand in a chain.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/042-derived-networks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _042DerivedNetworks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _042DerivedNetworks as default
};
