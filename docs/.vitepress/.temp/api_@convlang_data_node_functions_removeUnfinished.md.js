import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: removeUnfinished()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/removeUnfinished.md","filePath":"api/@convlang/data/node/functions/removeUnfinished.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/removeUnfinished.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / removeUnfinished</p><h1 id="function-removeunfinished" tabindex="-1">Function: removeUnfinished() <a class="header-anchor" href="#function-removeunfinished" aria-label="Permalink to &quot;Function: removeUnfinished()&quot;">​</a></h1><blockquote><p><strong>removeUnfinished</strong>(<code>folder</code>, <code>names</code>): <code>void</code></p></blockquote><p>Removes what a kill has left of files that were being written: temporaries of <code>writeFileWhole</code> for these names, and nothing else. Only for a folder that no other process writes these files in. What cannot be removed stays.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><h3 id="names" tabindex="-1">names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names&quot;">​</a></h3><p>readonly <code>string</code>[]</p><p>of files, without their folder</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/removeUnfinished.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const removeUnfinished = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  removeUnfinished as default
};
