import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScoredSample","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/ScoredSample.md","filePath":"api/@convlang/ops/interfaces/ScoredSample.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/ScoredSample.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / ScoredSample</p><h1 id="interface-scoredsample" tabindex="-1">Interface: ScoredSample <a class="header-anchor" href="#interface-scoredsample" aria-label="Permalink to &quot;Interface: ScoredSample&quot;">​</a></h1><p>What a head said about a sample, or of maps about a pixel, and what was right.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>columns</strong>: <code>number</code></p></blockquote><p>How many it has. One is a yes-or-no head: class 1 above <code>threshold</code>.</p><hr><h3 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>first</strong>: <code>number</code></p></blockquote><hr><h3 id="firstlabel" tabindex="-1">firstLabel <a class="header-anchor" href="#firstlabel" aria-label="Permalink to &quot;firstLabel&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>firstLabel</strong>: <code>number</code></p></blockquote><hr><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>label</strong>: <code>number</code></p></blockquote><p>Its class number, or the first of its values.</p><hr><h3 id="labels" tabindex="-1">labels <a class="header-anchor" href="#labels" aria-label="Permalink to &quot;labels&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>labels</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>Labels of several samples; the values of this one, as many as <code>columns</code>, begin at <code>firstLabel</code>.</p><hr><h3 id="scores" tabindex="-1">scores <a class="header-anchor" href="#scores" aria-label="Permalink to &quot;scores&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>scores</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>Numbers of several samples, row after row; those of this one begin at <code>first</code>.</p><hr><h3 id="threshold" tabindex="-1">threshold <a class="header-anchor" href="#threshold" aria-label="Permalink to &quot;threshold&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>threshold</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/ScoredSample.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScoredSample = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScoredSample as default
};
