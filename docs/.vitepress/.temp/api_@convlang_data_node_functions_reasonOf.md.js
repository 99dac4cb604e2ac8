import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: reasonOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/reasonOf.md","filePath":"api/@convlang/data/node/functions/reasonOf.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/reasonOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / reasonOf</p><h1 id="function-reasonof" tabindex="-1">Function: reasonOf() <a class="header-anchor" href="#function-reasonof" aria-label="Permalink to &quot;Function: reasonOf()&quot;">​</a></h1><blockquote><p><strong>reasonOf</strong>(<code>code</code>): <code>string</code></p></blockquote><p>What the operating system answered, in words: <code>permission denied</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="code" tabindex="-1">code <a class="header-anchor" href="#code" aria-label="Permalink to &quot;code&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/reasonOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reasonOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reasonOf as default
};
