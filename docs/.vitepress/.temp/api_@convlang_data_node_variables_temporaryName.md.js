import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: temporaryName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/variables/temporaryName.md","filePath":"api/@convlang/data/node/variables/temporaryName.md"}');
const _sfc_main = { name: "api/@convlang/data/node/variables/temporaryName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / temporaryName</p><h1 id="variable-temporaryname" tabindex="-1">Variable: temporaryName <a class="header-anchor" href="#variable-temporaryname" aria-label="Permalink to &quot;Variable: temporaryName&quot;">​</a></h1><blockquote><p><code>const</code> <strong>temporaryName</strong>: <code>object</code></p></blockquote><p>Names of files while they are being written: <code>.NAME.*.tmp</code>, with a part that no two share.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="create" tabindex="-1">create() <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create()&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>create</strong>(<code>name</code>): <code>string</code></p></blockquote><p>A new name for <code>name</code>, which stands in the same folder.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h5><p><code>string</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>string</code></p><h3 id="isof" tabindex="-1">isOf() <a class="header-anchor" href="#isof" aria-label="Permalink to &quot;isOf()&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isOf</strong>(<code>name</code>, <code>entry</code>): <code>boolean</code></p></blockquote><p>Whether <code>entry</code> is such a name for <code>name</code>.</p><h4 id="parameters-1" tabindex="-1">Parameters <a class="header-anchor" href="#parameters-1" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="name-1" tabindex="-1">name <a class="header-anchor" href="#name-1" aria-label="Permalink to &quot;name&quot;">​</a></h5><p><code>string</code></p><h5 id="entry" tabindex="-1">entry <a class="header-anchor" href="#entry" aria-label="Permalink to &quot;entry&quot;">​</a></h5><p><code>string</code></p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/variables/temporaryName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const temporaryName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  temporaryName as default
};
