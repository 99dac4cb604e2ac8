import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerMeaning<Arguments>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/interfaces/LayerMeaning.md","filePath":"api/@convlang/frameworks/interfaces/LayerMeaning.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/interfaces/LayerMeaning.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / LayerMeaning</p><h1 id="interface-layermeaning-arguments" tabindex="-1">Interface: LayerMeaning&lt;Arguments&gt; <a class="header-anchor" href="#interface-layermeaning-arguments" aria-label="Permalink to &quot;Interface: LayerMeaning\\&lt;Arguments\\&gt;&quot;">​</a></h1><p>A word of the language in a framework: each argument that has a default here, and what cannot be said by arguments.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="arguments" tabindex="-1">Arguments <a class="header-anchor" href="#arguments" aria-label="Permalink to &quot;Arguments&quot;">​</a></h3><p><code>Arguments</code> <em>extends</em> <code>PropertyKey</code> = <code>string</code></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="defaults" tabindex="-1">defaults <a class="header-anchor" href="#defaults" aria-label="Permalink to &quot;defaults&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>defaults</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>Arguments</code>, <a href="./../type-aliases/Setting"><code>Setting</code></a> | <a href="./DefaultMeaning"><code>DefaultMeaning</code></a> | <em>typeof</em> <a href="./../variables/elsewhere"><code>elsewhere</code></a>&gt;&gt;</p></blockquote><p>The framework&#39;s own values; a bare one where a port writes it as it is.</p><hr><h3 id="points" tabindex="-1">points? <a class="header-anchor" href="#points" aria-label="Permalink to &quot;points?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>points?</strong>: (<code>layer</code>) =&gt; readonly (<a href="./Point"><code>Point</code></a> | <code>null</code>)[]</p></blockquote><p>What cannot be said by arguments; <code>null</code> where a layer does not differ.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h5><p><a href="./AskedLayer"><code>AskedLayer</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p>readonly (<a href="./Point"><code>Point</code></a> | <code>null</code>)[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/interfaces/LayerMeaning.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerMeaning = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerMeaning as default
};
