import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"010 Pictures are laid out by ELK, column by column","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/010-graph-layout.md","filePath":"decisions/010-graph-layout.md"}');
const _sfc_main = { name: "decisions/010-graph-layout.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_010-pictures-are-laid-out-by-elk-column-by-column" tabindex="-1">010 Pictures are laid out by ELK, column by column <a class="header-anchor" href="#_010-pictures-are-laid-out-by-elk-column-by-column" aria-label="Permalink to &quot;010 Pictures are laid out by ELK, column by column&quot;">​</a></h1><p><strong>Decision.</strong> <code>convlang graph</code> gives each box (a block call, or the whole network) to elkjs&#39;s layered algorithm by itself, from the inside out, and then cuts the long chain of boxes that results into columns of about the height that makes the picture as wide as a screen.</p><p><strong>Why.</strong> dagre knows no ports and lays nested boxes out less well: lines of a skip crossed its own box. ELK can lay out nested boxes in one call, but a deep network is a chain: in one call DenseNet-121 is a tower of 1 to 30, which nobody can read on a screen and no printer takes. ELK&#39;s own wrapping of graphs does not work with nested boxes. A box that is laid out alone also looks the same wherever it stands, so that the nine inception blocks of GoogLeNet can be compared at a glance.</p><p><strong>Cost.</strong> Lines between columns are ours to draw (<code>wrap-columns.ts</code>, <code>routes.ts</code>). elkjs is large (1.5 MB); it is only loaded when an SVG is asked for, not for <code>--text</code> or <code>--json</code>.</p><p><strong>When to revisit.</strong> When ELK wraps graphs with nested boxes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/010-graph-layout.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _010GraphLayout = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _010GraphLayout as default
};
