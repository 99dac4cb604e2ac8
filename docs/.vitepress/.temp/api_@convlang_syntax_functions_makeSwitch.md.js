import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: makeSwitch()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/functions/makeSwitch.md","filePath":"api/@convlang/syntax/functions/makeSwitch.md"}');
const _sfc_main = { name: "api/@convlang/syntax/functions/makeSwitch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / makeSwitch</p><h1 id="function-makeswitch" tabindex="-1">Function: makeSwitch() <a class="header-anchor" href="#function-makeswitch" aria-label="Permalink to &quot;Function: makeSwitch()&quot;">​</a></h1><blockquote><p><strong>makeSwitch</strong>(<code>on</code>): <a href="./../interfaces/Switch"><code>Switch</code></a></p></blockquote><p><code>on</code> or <code>off</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="on" tabindex="-1">on <a class="header-anchor" href="#on" aria-label="Permalink to &quot;on&quot;">​</a></h3><p><code>boolean</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Switch"><code>Switch</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/functions/makeSwitch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const makeSwitch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  makeSwitch as default
};
