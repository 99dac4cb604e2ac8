import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StageDraft","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/StageDraft.md","filePath":"api/convlang/index/interfaces/StageDraft.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/StageDraft.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / StageDraft</p><h1 id="interface-stagedraft" tabindex="-1">Interface: StageDraft <a class="header-anchor" href="#interface-stagedraft" aria-label="Permalink to &quot;Interface: StageDraft&quot;">​</a></h1><p>A stage and what stands behind it: <code>as name</code>, <code>-&gt; 28x28x6</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="core" tabindex="-1">core <a class="header-anchor" href="#core" aria-label="Permalink to &quot;core&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>core</strong>: <a href="./../type-aliases/CoreDraft"><code>CoreDraft</code></a></p></blockquote><hr><h3 id="suffixes" tabindex="-1">suffixes <a class="header-anchor" href="#suffixes" aria-label="Permalink to &quot;suffixes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>suffixes</strong>: readonly (<a href="./../../../@convlang/syntax/interfaces/AsSuffix"><code>AsSuffix</code></a> | <a href="./../../../@convlang/syntax/interfaces/ShapeSuffix"><code>ShapeSuffix</code></a>)[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/StageDraft.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StageDraft = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StageDraft as default
};
