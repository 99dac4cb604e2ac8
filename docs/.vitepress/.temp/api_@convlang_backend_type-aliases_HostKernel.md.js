import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HostKernel<Attrs>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/type-aliases/HostKernel.md","filePath":"api/@convlang/backend/type-aliases/HostKernel.md"}');
const _sfc_main = { name: "api/@convlang/backend/type-aliases/HostKernel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / HostKernel</p><h1 id="type-alias-hostkernel-attrs" tabindex="-1">Type Alias: HostKernel&lt;Attrs&gt; <a class="header-anchor" href="#type-alias-hostkernel-attrs" aria-label="Permalink to &quot;Type Alias: HostKernel\\&lt;Attrs\\&gt;&quot;">​</a></h1><blockquote><p><strong>HostKernel</strong>&lt;<code>Attrs</code>&gt; = (<code>site</code>) =&gt; <a href="./../interfaces/HostProgram"><code>HostProgram</code></a></p></blockquote><p>Prepares the program of an op for one site. Shapes are those of the op&#39;s own rule and are not checked again.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="attrs" tabindex="-1">Attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;Attrs&quot;">​</a></h3><p><code>Attrs</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="site" tabindex="-1">site <a class="header-anchor" href="#site" aria-label="Permalink to &quot;site&quot;">​</a></h3><p><a href="./../interfaces/Site"><code>Site</code></a>&lt;<code>Attrs</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/HostProgram"><code>HostProgram</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/type-aliases/HostKernel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HostKernel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HostKernel as default
};
