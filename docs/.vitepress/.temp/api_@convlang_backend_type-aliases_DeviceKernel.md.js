import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DeviceKernel<H, Attrs>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/DeviceKernel.md","filePath":"api/@convlang/backend/type-aliases/DeviceKernel.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/DeviceKernel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / DeviceKernel</p><h1 id="type-alias-devicekernel-h-attrs" tabindex="-1">Type Alias: DeviceKernel&lt;H, Attrs&gt; <a class="header-anchor" href="#type-alias-devicekernel-h-attrs" aria-label="Permalink to &quot;Type Alias: DeviceKernel\\&lt;H, Attrs\\&gt;&quot;">​</a></h1><blockquote><p><strong>DeviceKernel</strong>&lt;<code>H</code>, <code>Attrs</code>&gt; = (<code>site</code>) =&gt; <a href="./../interfaces/DeviceProgram"><code>DeviceProgram</code></a>&lt;<code>H</code>&gt;</p></blockquote><p>Prepares the program of an op for one site. Shapes are those of the op&#39;s own rule and are not checked again.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="h" tabindex="-1">H <a class="header-anchor" href="#h" aria-label="Permalink to &quot;H&quot;">​</a></h3><p><code>H</code> <em>extends</em> <code>object</code></p><h3 id="attrs" tabindex="-1">Attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;Attrs&quot;">​</a></h3><p><code>Attrs</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="site" tabindex="-1">site <a class="header-anchor" href="#site" aria-label="Permalink to &quot;site&quot;">​</a></h3><p><a href="./../interfaces/Site"><code>Site</code></a>&lt;<code>Attrs</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DeviceProgram"><code>DeviceProgram</code></a>&lt;<code>H</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/DeviceKernel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeviceKernel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeviceKernel as default
};
