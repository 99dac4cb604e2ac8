import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OpenOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/type-aliases/OpenOptions.md","filePath":"api/@convlang/data/index/type-aliases/OpenOptions.md"}');
const _sfc_main = { name: "api/@convlang/data/index/type-aliases/OpenOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / OpenOptions</p><h1 id="type-alias-openoptions" tabindex="-1">Type Alias: OpenOptions <a class="header-anchor" href="#type-alias-openoptions" aria-label="Permalink to &quot;Type Alias: OpenOptions&quot;">​</a></h1><blockquote><p><strong>OpenOptions</strong> = <code>Pick</code>&lt;<a href="./../interfaces/OpenContext"><code>OpenContext</code></a>, <code>&quot;baseDir&quot;</code> | <code>&quot;part&quot;</code>&gt; &amp; <code>Partial</code>&lt;<a href="./../interfaces/OpenContext"><code>OpenContext</code></a>&gt; &amp; <code>Partial</code>&lt;<a href="./../interfaces/LearntData"><code>LearntData</code></a>&gt; &amp; <code>object</code></p></blockquote><p>Settings of <a href="./../functions/openSource">openSource</a>; what is absent is taken from the setting or empty.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="decode" tabindex="-1">decode? <a class="header-anchor" href="#decode" aria-label="Permalink to &quot;decode?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>decode?</strong>: (<code>images</code>) =&gt; <a href="./../interfaces/DataSource"><code>DataSource</code></a></p></blockquote><p>Makes samples of one shape of images that come as they are: <code>decodeSource</code> for the model that they are for.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="images" tabindex="-1">images <a class="header-anchor" href="#images" aria-label="Permalink to &quot;images&quot;">​</a></h5><p><a href="./../interfaces/ImageSource"><code>ImageSource</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../interfaces/DataSource"><code>DataSource</code></a></p><h3 id="readers" tabindex="-1">readers <a class="header-anchor" href="#readers" aria-label="Permalink to &quot;readers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>readers</strong>: <a href="./SourceReaders"><code>SourceReaders</code></a></p></blockquote><p>The kinds to choose from: <code>coreReaders</code>, with those of plugins after it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/type-aliases/OpenOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpenOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpenOptions as default
};
