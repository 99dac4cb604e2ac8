import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: replaceHidden()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/replaceHidden.md","filePath":"api/@convlang/diagnostics/functions/replaceHidden.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/replaceHidden.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / replaceHidden</p><h1 id="function-replacehidden" tabindex="-1">Function: replaceHidden() <a class="header-anchor" href="#function-replacehidden" aria-label="Permalink to &quot;Function: replaceHidden()&quot;">​</a></h1><blockquote><p><strong>replaceHidden</strong>(<code>text</code>, <code>by</code>): <code>string</code></p></blockquote><p>Puts something in the place of each hidden character.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h3 id="by" tabindex="-1">by <a class="header-anchor" href="#by" aria-label="Permalink to &quot;by&quot;">​</a></h3><p>(<code>character</code>, <code>offset</code>) =&gt; <code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/replaceHidden.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const replaceHidden = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  replaceHidden as default
};
