import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GoldenNetwork","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/GoldenNetwork.md","filePath":"api/@convlang/backend-conformance/interfaces/GoldenNetwork.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/GoldenNetwork.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / GoldenNetwork</p><h1 id="interface-goldennetwork" tabindex="-1">Interface: GoldenNetwork <a class="header-anchor" href="#interface-goldennetwork" aria-label="Permalink to &quot;Interface: GoldenNetwork&quot;">​</a></h1><p>A small network that every backend must train to the same numbers.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code></p></blockquote><p>A model file; its images are digits of 28x28, its batch 8. With one output it says whether a digit is odd, with an image of three channels whether each pixel is dark, grey or light.</p><hr><h3 id="tolerance" tabindex="-1">tolerance <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>tolerance</strong>: <code>number</code></p></blockquote><p>How far weights may be from the reference after all steps, beside 1e-3 of their size.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/GoldenNetwork.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GoldenNetwork = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GoldenNetwork as default
};
