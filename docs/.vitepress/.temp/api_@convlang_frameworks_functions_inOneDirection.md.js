import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: inOneDirection()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/functions/inOneDirection.md","filePath":"api/@convlang/frameworks/functions/inOneDirection.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/functions/inOneDirection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / inOneDirection</p><h1 id="function-inonedirection" tabindex="-1">Function: inOneDirection() <a class="header-anchor" href="#function-inonedirection" aria-label="Permalink to &quot;Function: inOneDirection()&quot;">​</a></h1><blockquote><p><strong>inOneDirection</strong>(<code>text</code>): <code>string</code></p></blockquote><p>What is said of an image of one row, as it is said of a signal: <code>Conv2d</code> as <code>Conv1d</code>, <code>pad 0x2</code> as <code>pad 2</code>, sides without those of the row. The tables of meanings look at a signal as at such an image.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/functions/inOneDirection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const inOneDirection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  inOneDirection as default
};
