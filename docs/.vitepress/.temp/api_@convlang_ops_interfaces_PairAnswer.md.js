import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PairAnswer<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/PairAnswer.md","filePath":"api/@convlang/ops/interfaces/PairAnswer.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/PairAnswer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / PairAnswer</p><h1 id="interface-pairanswer-a" tabindex="-1">Interface: PairAnswer&lt;A&gt; <a class="header-anchor" href="#interface-pairanswer-a" aria-label="Permalink to &quot;Interface: PairAnswer\\&lt;A\\&gt;&quot;">​</a></h1><p>How the numbers of a head come to yes or no.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./../type-aliases/SettingArguments"><code>SettingArguments</code></a></p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="score" tabindex="-1">score() <a class="header-anchor" href="#score" aria-label="Permalink to &quot;score()&quot;">​</a></h3><blockquote><p><strong>score</strong>(<code>said</code>): <code>number</code></p></blockquote><p>Above 0 for yes, class 1.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="said" tabindex="-1">said <a class="header-anchor" href="#said" aria-label="Permalink to &quot;said&quot;">​</a></h5><h6 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h6><p><code>number</code></p><h6 id="numbers" tabindex="-1">numbers <a class="header-anchor" href="#numbers" aria-label="Permalink to &quot;numbers&quot;">​</a></h6><p><code>ArrayLike</code>&lt;<code>number</code>&gt;</p><p>Those of several samples; the sample&#39;s own are <code>width</code> of them from <code>first</code> on.</p><h6 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h6><p><a href="./../type-aliases/SettingValues"><code>SettingValues</code></a>&lt;<code>A</code>&gt;</p><h6 id="width" tabindex="-1">width <a class="header-anchor" href="#width" aria-label="Permalink to &quot;width&quot;">​</a></h6><p><code>number</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/PairAnswer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PairAnswer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PairAnswer as default
};
