import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WordDefinition<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/WordDefinition.md","filePath":"api/@convlang/ops/interfaces/WordDefinition.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/WordDefinition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WordDefinition</p><h1 id="interface-worddefinition-a" tabindex="-1">Interface: WordDefinition&lt;A&gt; <a class="header-anchor" href="#interface-worddefinition-a" aria-label="Permalink to &quot;Interface: WordDefinition\\&lt;A\\&gt;&quot;">​</a></h1><p>A word of the vocabulary: what it is for, and what is written behind it.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./AugmentationDefinition"><code>AugmentationDefinition</code></a></li><li><a href="./ImageStepDefinition"><code>ImageStepDefinition</code></a></li><li><a href="./LossDefinition"><code>LossDefinition</code></a></li><li><a href="./OptimizerDefinition"><code>OptimizerDefinition</code></a></li><li><a href="./ScheduleDefinition"><code>ScheduleDefinition</code></a></li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./../type-aliases/SettingArguments"><code>SettingArguments</code></a> = <a href="./../type-aliases/SettingArguments"><code>SettingArguments</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="args" tabindex="-1">args <a class="header-anchor" href="#args" aria-label="Permalink to &quot;args&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>args</strong>: <code>A</code></p></blockquote><hr><h3 id="summary" tabindex="-1">summary <a class="header-anchor" href="#summary" aria-label="Permalink to &quot;summary&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>summary</strong>: <code>string</code></p></blockquote><p>One sentence for tables and hovers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/WordDefinition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WordDefinition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WordDefinition as default
};
