import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E541 there is no file {file}, and no network of that name comes along","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E541.md","filePath":"errors/E541.md"}');
const _sfc_main = { name: "errors/E541.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e541-there-is-no-file-file-and-no-network-of-that-name-comes-along" tabindex="-1">E541 there is no file {file}, and no network of that name comes along <a class="header-anchor" href="#e541-there-is-no-file-file-and-no-network-of-that-name-comes-along" aria-label="Permalink to &quot;E541 there is no file {file}, and no network of that name comes along&quot;">​</a></h1><p>A model is given as the path of its <code>.conv</code> file, seen from the folder the command runs in, or as the bare name of one of the networks that come with convlang, such as <code>lenet5</code>. The line below names the nearest ones.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A name that is neither a file nor a network of the collection:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang summary lenet7</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p><code>convlang summary lenet5</code> takes a network that comes along; for a file of your own give its path.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E541.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E541 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E541 as default
};
