import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DecodeWeightsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/DecodeWeightsOptions.md","filePath":"api/convlang/index/interfaces/DecodeWeightsOptions.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/DecodeWeightsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / DecodeWeightsOptions</p><h1 id="interface-decodeweightsoptions" tabindex="-1">Interface: DecodeWeightsOptions <a class="header-anchor" href="#interface-decodeweightsoptions" aria-label="Permalink to &quot;Interface: DecodeWeightsOptions&quot;">​</a></h1><p>How a file of weights is read.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../../../@convlang/train/interfaces/KeptTextOptions"><code>KeptTextOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="context" tabindex="-1">context? <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>context?</strong>: <a href="./CompileContext"><code>CompileContext</code></a></p></blockquote><p>What the model was compiled with, where that has plugins or reads other files.</p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./../../../@convlang/train/interfaces/KeptTextOptions"><code>KeptTextOptions</code></a>.<a href="./../../../@convlang/train/interfaces/KeptTextOptions#context"><code>context</code></a></p><hr><h3 id="file" tabindex="-1">file? <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>file?</strong>: <code>string</code></p></blockquote><p>What errors call the file. Default <code>weights</code>.</p><hr><h3 id="path" tabindex="-1">path? <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>path?</strong>: <code>string</code></p></blockquote><p>Path of the model file, from which <code>use</code> starts. Default: none.</p><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./../../../@convlang/train/interfaces/KeptTextOptions"><code>KeptTextOptions</code></a>.<a href="./../../../@convlang/train/interfaces/KeptTextOptions#path"><code>path</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/DecodeWeightsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DecodeWeightsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DecodeWeightsOptions as default
};
