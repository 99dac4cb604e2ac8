import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: oddManifest()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/plugin/node/functions/oddManifest.md","filePath":"api/@convlang/plugin/node/functions/oddManifest.md"}');
const _sfc_main = { name: "api/@convlang/plugin/node/functions/oddManifest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/plugin</a> / <a href="./../">node</a> / oddManifest</p><h1 id="function-oddmanifest" tabindex="-1">Function: oddManifest() <a class="header-anchor" href="#function-oddmanifest" aria-label="Permalink to &quot;Function: oddManifest()&quot;">​</a></h1><blockquote><p><strong>oddManifest</strong>(<code>folder</code>): <code>string</code> | <code>null</code></p></blockquote><p>The <code>package.json</code> that Node reads for a module of a folder, its own or the nearest above, where it is a pipe, a socket or a device. Node reads it without a look at what it is, and would wait for the writer of a pipe for ever.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p><p>its path, or <code>null</code> where Node may go on</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/plugin/node/functions/oddManifest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const oddManifest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  oddManifest as default
};
