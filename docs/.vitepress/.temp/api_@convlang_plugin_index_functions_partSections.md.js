import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: partSections()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/index/functions/partSections.md","filePath":"api/@convlang/plugin/index/functions/partSections.md"}');
const _sfc_main = { name: "api/@convlang/plugin/index/functions/partSections.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">index</a> / partSections</p><h1 id="function-partsections" tabindex="-1">Function: partSections() <a class="header-anchor" href="#function-partsections" aria-label="Permalink to &quot;Function: partSections()&quot;">​</a></h1><blockquote><p><strong>partSections</strong>(<code>brought</code>): <code>string</code></p></blockquote><p>What a page says of things in any of the slots, in Markdown from a second heading on.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="brought" tabindex="-1">brought <a class="header-anchor" href="#brought" aria-label="Permalink to &quot;brought&quot;">​</a></h3><p><a href="./../type-aliases/PluginParts"><code>PluginParts</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/index/functions/partSections.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const partSections = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  partSections as default
};
