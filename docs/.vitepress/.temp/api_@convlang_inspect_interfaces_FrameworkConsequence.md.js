import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FrameworkConsequence","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/FrameworkConsequence.md","filePath":"api/@convlang/inspect/interfaces/FrameworkConsequence.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/FrameworkConsequence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / FrameworkConsequence</p><h1 id="interface-frameworkconsequence" tabindex="-1">Interface: FrameworkConsequence <a class="header-anchor" href="#interface-frameworkconsequence" aria-label="Permalink to &quot;Interface: FrameworkConsequence&quot;">​</a></h1><p>A layer whose words mean the same in the framework, but that gets another size from a layer before it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="cause" tabindex="-1">cause <a class="header-anchor" href="#cause" aria-label="Permalink to &quot;cause&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>cause</strong>: <code>string</code></p></blockquote><p>Name of the nearest layer before it whose own words differ in size.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>string</code></p></blockquote><p>The layer&#39;s word: <code>conv</code>.</p><hr><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layer</strong>: <code>string</code></p></blockquote><hr><h3 id="ours" tabindex="-1">ours <a class="header-anchor" href="#ours" aria-label="Permalink to &quot;ours&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ours</strong>: readonly <code>number</code>[]</p></blockquote><p><code>[height, width, channels]</code>; <code>[1, 1, n]</code> for a vector.</p><hr><h3 id="params" tabindex="-1">params <a class="header-anchor" href="#params" aria-label="Permalink to &quot;params&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>params</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p>Trained numbers: a dense layer behind another size has others.</p><hr><h3 id="theirs" tabindex="-1">theirs <a class="header-anchor" href="#theirs" aria-label="Permalink to &quot;theirs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>theirs</strong>: readonly <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/FrameworkConsequence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrameworkConsequence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrameworkConsequence as default
};
