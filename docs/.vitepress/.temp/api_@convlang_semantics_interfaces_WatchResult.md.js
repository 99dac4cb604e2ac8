import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WatchResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/WatchResult.md","filePath":"api/@convlang/semantics/interfaces/WatchResult.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/WatchResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / WatchResult</p><h1 id="interface-watchresult" tabindex="-1">Interface: WatchResult <a class="header-anchor" href="#interface-watchresult" aria-label="Permalink to &quot;Interface: WatchResult&quot;">​</a></h1><p>What came of the watched stage.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="findingsbefore" tabindex="-1">findingsBefore <a class="header-anchor" href="#findingsbefore" aria-label="Permalink to &quot;findingsBefore&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>findingsBefore</strong>: <code>number</code></p></blockquote><p>Findings that were there before the stage.</p><hr><h3 id="isgood" tabindex="-1">isGood <a class="header-anchor" href="#isgood" aria-label="Permalink to &quot;isGood&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isGood</strong>: <code>boolean</code></p></blockquote><p>The stage and all in it went without a finding. What came out may still be unknown, after an earlier error.</p><hr><h3 id="sizes" tabindex="-1">sizes <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sizes</strong>: readonly <code>number</code>[] | <code>null</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/WatchResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WatchResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WatchResult as default
};
