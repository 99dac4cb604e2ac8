import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeFile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeFile.md","filePath":"api/@convlang/syntax/functions/makeFile.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeFile</p><h1 id="function-makefile" tabindex="-1">Function: makeFile() <a class="header-anchor" href="#function-makefile" aria-label="Permalink to &quot;Function: makeFile()&quot;">​</a></h1><blockquote><p><strong>makeFile</strong>(<code>headers</code>, <code>pipeline</code>, <code>sections?</code>): <a href="./../interfaces/FileNode"><code>FileNode</code></a></p></blockquote><p>A whole file, without comments.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="headers" tabindex="-1">headers <a class="header-anchor" href="#headers" aria-label="Permalink to &quot;headers&quot;">​</a></h3><p>readonly <a href="./../type-aliases/Header"><code>Header</code></a>[]</p><h3 id="pipeline" tabindex="-1">pipeline <a class="header-anchor" href="#pipeline" aria-label="Permalink to &quot;pipeline&quot;">​</a></h3><p><a href="./../interfaces/Pipeline"><code>Pipeline</code></a> | <code>null</code></p><h3 id="sections" tabindex="-1">sections? <a class="header-anchor" href="#sections" aria-label="Permalink to &quot;sections?&quot;">​</a></h3><p>readonly <a href="./../interfaces/Section"><code>Section</code></a>[] = <code>[]</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FileNode"><code>FileNode</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeFile as default
};
