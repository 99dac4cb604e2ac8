import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BackendOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/BackendOptions.md","filePath":"api/@convlang/backend/interfaces/BackendOptions.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/BackendOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / BackendOptions</p><h1 id="interface-backendoptions" tabindex="-1">Interface: BackendOptions <a class="header-anchor" href="#interface-backendoptions" aria-label="Permalink to &quot;Interface: BackendOptions&quot;">​</a></h1><p>How a backend is made.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kernels" tabindex="-1">kernels? <a class="header-anchor" href="#kernels" aria-label="Permalink to &quot;kernels?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>kernels?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/HostKernel"><code>HostKernel</code></a>&lt;<code>never</code>&gt;&gt;&gt;</p></blockquote><p>Kernels of ops of plugins, for backends in the program&#39;s memory: <code>ts</code> and whatever <code>createHostBackend</code> makes. Others leave them aside. A backend&#39;s own kernel of an op goes first. Default none.</p><hr><h3 id="ops" tabindex="-1">ops? <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>ops?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/type-aliases/AnyOp"><code>AnyOp</code></a>&gt;&gt;</p></blockquote><p>Default the core&#39;s; with plugins, an extended registry.</p><hr><h3 id="rules" tabindex="-1">rules? <a class="header-anchor" href="#rules" aria-label="Permalink to &quot;rules?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>rules?</strong>: <a href="./../../ops/interfaces/OpRules"><code>OpRules</code></a></p></blockquote><p>Default the core&#39;s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/BackendOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BackendOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BackendOptions as default
};
