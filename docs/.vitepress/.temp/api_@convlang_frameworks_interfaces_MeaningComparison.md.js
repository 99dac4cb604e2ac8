import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MeaningComparison","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/interfaces/MeaningComparison.md","filePath":"api/@convlang/frameworks/interfaces/MeaningComparison.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/interfaces/MeaningComparison.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / MeaningComparison</p><h1 id="interface-meaningcomparison" tabindex="-1">Interface: MeaningComparison <a class="header-anchor" href="#interface-meaningcomparison" aria-label="Permalink to &quot;Interface: MeaningComparison&quot;">​</a></h1><p>The layers of a network against a framework&#39;s meanings.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="meanings" tabindex="-1">meanings <a class="header-anchor" href="#meanings" aria-label="Permalink to &quot;meanings&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>meanings</strong>: readonly <a href="./MeaningDifference"><code>MeaningDifference</code></a>[]</p></blockquote><p>In the order of their first layers.</p><hr><h3 id="unknown" tabindex="-1">unknown <a class="header-anchor" href="#unknown" aria-label="Permalink to &quot;unknown&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>unknown</strong>: readonly <a href="./NamedLayer"><code>NamedLayer</code></a>[]</p></blockquote><p>Layers whose words come from plugins: nothing is known of them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/interfaces/MeaningComparison.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MeaningComparison = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MeaningComparison as default
};
