import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: joinSpace()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/joinSpace.md","filePath":"api/@convlang/passes/functions/joinSpace.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/joinSpace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / joinSpace</p><h1 id="function-joinspace" tabindex="-1">Function: joinSpace() <a class="header-anchor" href="#function-joinspace" aria-label="Permalink to &quot;Function: joinSpace()&quot;">​</a></h1><blockquote><p><strong>joinSpace</strong>(<code>plan</code>, <code>space</code>): <code>object</code></p></blockquote><p>Gives a plan its addresses in a space that it shares with the plans that came before. Nothing that has an address gets another one: new parameters go to the end, and so does the room for arena and scratch where that which is there is too small and cannot grow in place. The first plan keeps the addresses that <code>planMemory</code> gave it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="plan" tabindex="-1">plan <a class="header-anchor" href="#plan" aria-label="Permalink to &quot;plan&quot;">​</a></h3><p><a href="./../interfaces/MemoryPlan"><code>MemoryPlan</code></a></p><h3 id="space" tabindex="-1">space <a class="header-anchor" href="#space" aria-label="Permalink to &quot;space&quot;">​</a></h3><p><a href="./../interfaces/AddressSpace"><code>AddressSpace</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><p>the plan with its addresses, its range of parameters reaching from the first of them to the last; and the space with it</p><h3 id="plan-1" tabindex="-1">plan <a class="header-anchor" href="#plan-1" aria-label="Permalink to &quot;plan&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>plan</strong>: <a href="./../interfaces/MemoryPlan"><code>MemoryPlan</code></a></p></blockquote><h3 id="space-1" tabindex="-1">space <a class="header-anchor" href="#space-1" aria-label="Permalink to &quot;space&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>space</strong>: <a href="./../interfaces/AddressSpace"><code>AddressSpace</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/joinSpace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const joinSpace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  joinSpace as default
};
