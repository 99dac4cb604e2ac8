import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: locate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/locate.md","filePath":"api/@convlang/diagnostics/functions/locate.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/locate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / locate</p><h1 id="function-locate" tabindex="-1">Function: locate() <a class="header-anchor" href="#function-locate" aria-label="Permalink to &quot;Function: locate()&quot;">​</a></h1><blockquote><p><strong>locate</strong>(<code>text</code>, <code>offset</code>): <a href="./../interfaces/Position"><code>Position</code></a></p></blockquote><p>Line and column of an offset.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><p><code>number</code></p><p>in UTF-16 code units; one outside the text counts as its nearest end, one inside a line break as the end of that line, one inside a surrogate pair as the pair&#39;s start</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Position"><code>Position</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/locate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const locate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  locate as default
};
