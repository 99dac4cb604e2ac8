import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: distrust()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/functions/distrust.md","filePath":"api/@convlang/plugin/node/functions/distrust.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/functions/distrust.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / distrust</p><h1 id="function-distrust" tabindex="-1">Function: distrust() <a class="header-anchor" href="#function-distrust" aria-label="Permalink to &quot;Function: distrust()&quot;">​</a></h1><blockquote><p><strong>distrust</strong>(<code>path</code>, <code>trusted</code>, <code>span</code>): <a href="./../../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a> | <code>null</code></p></blockquote><p>Whether a file may decide what this process runs: a config, or the module of a plugin. As with git&#39;s <code>safe.directory</code> it must be the user&#39;s own, and so must its folder, where a file can be put in its place or beside it; behind a link, both ends. On Windows, where files have no such owner, every file may.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="trusted" tabindex="-1">trusted <a class="header-anchor" href="#trusted" aria-label="Permalink to &quot;trusted&quot;">​</a></h3><p>readonly <code>string</code>[]</p><p>folders in which all may run, whoever owns it</p><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><p><a href="./../../../diagnostics/interfaces/Span"><code>Span</code></a> | <code>null</code></p><p>where the file was asked for</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a> | <code>null</code></p><p>an E542, or <code>null</code> when it may</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>the error of the operating system when it is not there</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/functions/distrust.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const distrust = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  distrust as default
};
