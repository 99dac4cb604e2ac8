import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Sides","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/Sides.md","filePath":"api/convlang/index/interfaces/Sides.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/Sides.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / Sides</p><h1 id="interface-sides" tabindex="-1">Interface: Sides <a class="header-anchor" href="#interface-sides" aria-label="Permalink to &quot;Interface: Sides&quot;">​</a></h1><p>What lies at the four sides of an image, in pixels.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bottom" tabindex="-1">bottom <a class="header-anchor" href="#bottom" aria-label="Permalink to &quot;bottom&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bottom</strong>: <code>number</code></p></blockquote><hr><h3 id="left" tabindex="-1">left <a class="header-anchor" href="#left" aria-label="Permalink to &quot;left&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>left</strong>: <code>number</code></p></blockquote><hr><h3 id="right" tabindex="-1">right <a class="header-anchor" href="#right" aria-label="Permalink to &quot;right&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>right</strong>: <code>number</code></p></blockquote><hr><h3 id="top" tabindex="-1">top <a class="header-anchor" href="#top" aria-label="Permalink to &quot;top&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>top</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/Sides.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sides = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sides as default
};
