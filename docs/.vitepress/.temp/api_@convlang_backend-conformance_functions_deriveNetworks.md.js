import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: deriveNetworks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/functions/deriveNetworks.md","filePath":"api/@convlang/backend-conformance/functions/deriveNetworks.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/functions/deriveNetworks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / deriveNetworks</p><h1 id="function-derivenetworks" tabindex="-1">Function: deriveNetworks() <a class="header-anchor" href="#function-derivenetworks" aria-label="Permalink to &quot;Function: deriveNetworks()&quot;">​</a></h1><blockquote><p><strong>deriveNetworks</strong>(<code>others</code>): readonly <a href="./../interfaces/GoldenNetwork"><code>GoldenNetwork</code></a>[]</p></blockquote><p>Networks with what others lack of the core: every layer by an example of its definition, every loss and optimiser, and all ops that come about so. The layers stand in one network, as a chain; a loss that needs an end of its own, and each further optimiser, has another.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="others" tabindex="-1">others <a class="header-anchor" href="#others" aria-label="Permalink to &quot;others&quot;">​</a></h3><p>readonly <a href="./../interfaces/GoldenNetwork"><code>GoldenNetwork</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../interfaces/GoldenNetwork"><code>GoldenNetwork</code></a>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError when one of the others has errors</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/functions/deriveNetworks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deriveNetworks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deriveNetworks as default
};
