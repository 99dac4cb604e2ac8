import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PoolStride","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/interfaces/PoolStride.md","filePath":"api/@convlang/frameworks/interfaces/PoolStride.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/interfaces/PoolStride.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / PoolStride</p><h1 id="interface-poolstride" tabindex="-1">Interface: PoolStride <a class="header-anchor" href="#interface-poolstride" aria-label="Permalink to &quot;Interface: PoolStride&quot;">​</a></h1><p>The step of a pool that says none.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="default" tabindex="-1">default <a class="header-anchor" href="#default" aria-label="Permalink to &quot;default&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>default</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p><code>[height, width]</code>.</p><hr><h3 id="written" tabindex="-1">written <a class="header-anchor" href="#written" aria-label="Permalink to &quot;written&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>written</strong>: (<code>stride</code>) =&gt; <code>string</code></p></blockquote><p>What asks for another one, <code>[height, width]</code>.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="stride" tabindex="-1">stride <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride&quot;">​</a></h5><p>readonly [<code>number</code>, <code>number</code>]</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/interfaces/PoolStride.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PoolStride = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PoolStride as default
};
