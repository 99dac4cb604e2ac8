import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createPreparer()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/functions/createPreparer.md","filePath":"api/@convlang/data/index/functions/createPreparer.md"}');
const _sfc_main = { name: "api/@convlang/data/index/functions/createPreparer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / createPreparer</p><h1 id="function-createpreparer" tabindex="-1">Function: createPreparer() <a class="header-anchor" href="#function-createpreparer" aria-label="Permalink to &quot;Function: createPreparer()&quot;">​</a></h1><blockquote><p><strong>createPreparer</strong>(<code>shape</code>, <code>__namedParameters</code>, <code>seed</code>, <code>name</code>): <a href="./../interfaces/Preparer"><code>Preparer</code></a></p></blockquote><p>Preprocessing in the order of the file. Random changes come right after the last step that moves pixels (<code>pad</code>, <code>crop</code>, <code>resize</code>), or first when there is none, so that they may use the padding and the zeros they bring in are those of padding.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></p><p>of the raw images</p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../type-aliases/PrepareSettings"><code>PrepareSettings</code></a></p><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><p><code>number</code></p><p>of the random changes</p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><p>of the source, which keys its stream</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Preparer"><code>Preparer</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E521 when a step does not fit the shape that reaches it, or a shift would leave nothing of an image</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/functions/createPreparer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createPreparer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createPreparer as default
};
