import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: writeFileWhole()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/writeFileWhole.md","filePath":"api/@convlang/data/node/functions/writeFileWhole.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/writeFileWhole.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / writeFileWhole</p><h1 id="function-writefilewhole" tabindex="-1">Function: writeFileWhole() <a class="header-anchor" href="#function-writefilewhole" aria-label="Permalink to &quot;Function: writeFileWhole()&quot;">​</a></h1><blockquote><p><strong>writeFileWhole</strong>(<code>path</code>, <code>bytes</code>): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Writes a file so that at its path there is always the old content or the new, whole, whatever happens: the bytes go to a temporary file in the same folder, are forced to the disk, and the file is then renamed. After a failure the temporary file is removed; after a kill one named <code>.NAME.*.tmp</code> may stay behind, which <code>removeUnfinished</code> finds.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>string</code> | <code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>void</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E526 when the folder is missing or may not be written to, or a pipe or device has the name, E527 when the disk is full</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/writeFileWhole.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const writeFileWhole = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  writeFileWhole as default
};
