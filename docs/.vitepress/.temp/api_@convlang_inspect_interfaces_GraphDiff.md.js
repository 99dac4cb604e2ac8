import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GraphDiff","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/GraphDiff.md","filePath":"api/@convlang/inspect/interfaces/GraphDiff.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/GraphDiff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / GraphDiff</p><h1 id="interface-graphdiff" tabindex="-1">Interface: GraphDiff <a class="header-anchor" href="#interface-graphdiff" aria-label="Permalink to &quot;Interface: GraphDiff&quot;">​</a></h1><p>What is different between two networks.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <a href="./ModelSummary"><code>ModelSummary</code></a></p></blockquote><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <a href="./ModelSummary"><code>ModelSummary</code></a></p></blockquote><hr><h3 id="issame" tabindex="-1">isSame <a class="header-anchor" href="#issame" aria-label="Permalink to &quot;isSame&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isSame</strong>: <code>boolean</code></p></blockquote><p>Whether both have the same layers with the same settings in the same places; names need not agree.</p><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layers</strong>: readonly <a href="./LayerDiff"><code>LayerDiff</code></a>[]</p></blockquote><p>In the order of the second network, removed layers where they were.</p><hr><h3 id="renames" tabindex="-1">renames <a class="header-anchor" href="#renames" aria-label="Permalink to &quot;renames&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>renames</strong>: readonly <a href="./Rename"><code>Rename</code></a>[]</p></blockquote><p>Names given in the files that are others; those made up from counts are none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/GraphDiff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GraphDiff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GraphDiff as default
};
