import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: writeState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/writeState.md","filePath":"api/@convlang/backend/functions/writeState.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/writeState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / writeState</p><h1 id="function-writestate" tabindex="-1">Function: writeState() <a class="header-anchor" href="#function-writestate" aria-label="Permalink to &quot;Function: writeState()&quot;">​</a></h1><blockquote><p><strong>writeState</strong>(<code>state</code>, <code>tensors</code>): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Puts numbers on a device, by name: all, or none when one is refused.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/DeviceState"><code>DeviceState</code></a></p><h3 id="tensors" tabindex="-1">tensors <a class="header-anchor" href="#tensors" aria-label="Permalink to &quot;tensors&quot;">​</a></h3><p><a href="./../type-aliases/NamedTensors"><code>NamedTensors</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>void</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/writeState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const writeState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  writeState as default
};
