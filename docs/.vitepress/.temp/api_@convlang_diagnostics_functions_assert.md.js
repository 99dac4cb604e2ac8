import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: assert()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/assert.md","filePath":"api/@convlang/diagnostics/functions/assert.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/assert.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / assert</p><h1 id="function-assert" tabindex="-1">Function: assert() <a class="header-anchor" href="#function-assert" aria-label="Permalink to &quot;Function: assert()&quot;">​</a></h1><blockquote><p><strong>assert</strong>(<code>condition</code>, <code>message</code>): <code>asserts condition</code></p></blockquote><p>States what the code relies on. A failure is a bug of convlang, not of the user&#39;s file.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="condition" tabindex="-1">condition <a class="header-anchor" href="#condition" aria-label="Permalink to &quot;condition&quot;">​</a></h3><p><code>boolean</code></p><h3 id="message" tabindex="-1">message <a class="header-anchor" href="#message" aria-label="Permalink to &quot;message&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>asserts condition</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>Error when <code>condition</code> is false</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/assert.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assert = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assert as default
};
